import { elementValues } from '../structure/element-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** XML in all its dialects: .NET and Spring configuration, Maven, Android resources, property lists, SOAP. */
export const entry: RegistryEntry = {
  title: 'XML',
  paths:
    /\.(?:xml|config|csproj|vbproj|props|targets|plist|xsd|xslt?|wsdl|resx|xaml|xlf|xliff|jmx|pom|nuspec|svg|rss|storyboard|xib|ui|kml|drawio|mxml|iml)$|(?:^|\/)nuget\.config$/,
  looksLike: (text) =>
    /^\s*<(?:\?xml|!--|!DOCTYPE(?! html)|[A-Za-z][\w:.-]{0,60}[\s/>])/.test(text.slice(0, 200)),
  read: (text) => elementValues(text, { html: false }),
  examples: (value) => [
    { text: `<a><password>${value}</password></a>`, values: [['a>password', value]] },
    { text: `<add key="DbPassword" value="${value}"/>`, values: [['add>DbPassword', value]] },
    { text: `<server user='x' password='${value}'/>`, values: [['server>password', value]] },
    {
      text: `<bean><property name="password" value="${value}" /></bean>`,
      values: [['bean>property>password', value]],
    },
    {
      text: `<resources><string name="api_key">${value}</string></resources>`,
      values: [['resources>string>api_key', value]],
    },
    {
      text: `<dict><key>apiSecret</key><string>${value}</string></dict>`,
      values: [['dict>apiSecret', value]],
    },
    {
      text: `<p><name>fs.secret.key</name><value>${value}</value></p>`,
      values: [['p>fs.secret.key', value]],
    },
    { text: `<token><![CDATA[${value}]]></token>`, values: [['token', value]] },
    {
      text: `<!-- <password>none</password> --><secret>\n  ${value}\n</secret>`,
      values: [['secret', value]],
    },
  ],
};
