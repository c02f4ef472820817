import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Wi-Fi passphrases of microcontrollers',
  source: 'https://docs.arduino.cc/libraries/wifi/',
  rules: [
    passwordRule({
      id: 'wifi-begin-passphrase',
      title: 'Wi-Fi passphrase in a call',
      severity: 'medium',
      keywords: ['wifi.begin(', 'wifimulti.addap(', 'wifi.softap(', 'wlan.connect('],
      before: 0,
      // A passphrase of WPA has 8 characters at least.
      pattern:
        /(?:wifi\.(?:begin|softap)|wifimulti\.addap|wlan\.connect)\(\s{0,8}(?:"[^"\n]{1,32}"|'[^'\n]{1,32}'|[\w.]{1,40})\s{0,4},\s{0,8}["'](?<secret>[^"'\n]{8,63})["']/i,
      examples: (sample) => ({
        positive: [
          `WiFi.begin("home", "${drawPassword(sample)}");`,
          `wlan.connect('home', '${drawPassword(sample)}')`,
        ],
        negative: ['WiFi.begin(ssid, password);', 'WiFi.begin("home");'],
      }),
    }),
  ],
};
