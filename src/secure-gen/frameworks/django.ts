import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'GET',
  'POST',
  'REQUEST',
  'FILES',
  'META',
  'COOKIES',
  'body',
  'headers',
  'data',
  'query_params',
  'path',
  'path_info',
  'get_full_path()',
  'get_raw_uri()',
  'build_absolute_uri()',
  'get_host()',
  'GET.urlencode()',
];

/** Django and its REST framework. */
export const entry: RegistryEntry = {
  name: 'Django',
  source: 'https://docs.djangoproject.com/en/stable/ref/request-response/',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...requestMembers.flatMap((member) => [`request.${member}`, `*.request.${member}`]),
        '*.cleaned_data',
        '*.validated_data',
      ],
    },
    // Of a view that is a class; other classes have such an attribute as well.
    { from: 'parameter', paths: ['self.kwargs'] },
  ],
  handlers: {
    decorators: [
      'rest_framework.decorators.api_view',
      'api_view',
      '*.require_http_methods',
      'require_http_methods',
      '*.require_GET',
      'require_GET',
      '*.require_POST',
      'require_POST',
      'csrf_exempt',
      '*.csrf_exempt',
      'login_required',
      '*.login_required',
    ],
    signature: /^request(?:,|$)/,
  },
  cleaners: [
    {
      calls: [
        'django.template.loader.render_to_string',
        'render_to_string',
        'django.shortcuts.render',
        'render_to_response',
        '*.get_template().render',
        'django.middleware.csrf.get_token',
      ],
      uses: ['html'],
    },
    {
      calls: [
        'django.utils.html.escape',
        'django.utils.html.conditional_escape',
        'django.utils.html.strip_tags',
        'django.utils.html.format_html',
        'conditional_escape',
        'format_html',
        'format_html_join',
        'escapejs',
      ],
      uses: ['html', 'xml'],
    },
    { calls: ['django.urls.reverse', 'reverse', 'resolve_url'], uses: ['url', 'html', 'header'] },
    { calls: ['django.utils.http.urlquote', 'urlquote', 'iri_to_uri'], uses: ['url'] },
    { calls: ['*.quote_name'], uses: ['sql'] },
    { calls: ['get_valid_filename', '*.get_valid_filename'], uses: ['path'] },
  ],
  sinks: [
    { use: 'sql', calls: ['*.objects.raw', '*.RawSQL', 'RawSQL'], arguments: [0, 'raw_query', 'sql'] },
    {
      use: 'html',
      calls: [
        'HttpResponse',
        'django.http.HttpResponse',
        'HttpResponseNotFound',
        'django.http.HttpResponseNotFound',
        'HttpResponseBadRequest',
        'django.http.HttpResponseBadRequest',
        'HttpResponseForbidden',
        'django.http.HttpResponseForbidden',
        'HttpResponseServerError',
        'django.http.HttpResponseServerError',
        'HttpResponseGone',
        'django.http.HttpResponseGone',
        'StreamingHttpResponse',
        'django.http.StreamingHttpResponse',
      ],
      arguments: [0, 'content', 'streaming_content'],
    },
    {
      use: 'redirect',
      calls: [
        'HttpResponseRedirect',
        'HttpResponsePermanentRedirect',
        'django.http.HttpResponseRedirect',
        'django.http.HttpResponsePermanentRedirect',
        'redirect',
        'django.shortcuts.redirect',
      ],
      arguments: [0, 'redirect_to', 'to'],
    },
  ],
};
