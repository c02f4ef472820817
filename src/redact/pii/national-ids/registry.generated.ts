// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './algeria.ts';
import { entry as entry1 } from './argentina.ts';
import { entry as entry2 } from './armenia.ts';
import { entry as entry3 } from './australia.ts';
import { entry as entry4 } from './austria.ts';
import { entry as entry5 } from './azerbaijan.ts';
import { entry as entry6 } from './belarus.ts';
import { entry as entry7 } from './belgium.ts';
import { entry as entry8 } from './brazil.ts';
import { entry as entry9 } from './bulgaria.ts';
import { entry as entry10 } from './canada.ts';
import { entry as entry11 } from './chile.ts';
import { entry as entry12 } from './china.ts';
import { entry as entry13 } from './colombia.ts';
import { entry as entry14 } from './croatia.ts';
import { entry as entry15 } from './cyprus.ts';
import { entry as entry16 } from './czechia.ts';
import { entry as entry17 } from './denmark.ts';
import { entry as entry18 } from './estonia.ts';
import { entry as entry19 } from './finland.ts';
import { entry as entry20 } from './france.ts';
import { entry as entry21 } from './germany.ts';
import { entry as entry22 } from './greece.ts';
import { entry as entry23 } from './hong-kong.ts';
import { entry as entry24 } from './hungary.ts';
import { entry as entry25 } from './iceland.ts';
import { entry as entry26 } from './india.ts';
import { entry as entry27 } from './indonesia.ts';
import { entry as entry28 } from './iran.ts';
import { entry as entry29 } from './ireland.ts';
import { entry as entry30 } from './israel.ts';
import { entry as entry31 } from './italy.ts';
import { entry as entry32 } from './jamaica.ts';
import { entry as entry33 } from './japan.ts';
import { entry as entry34 } from './kazakhstan.ts';
import { entry as entry35 } from './latvia.ts';
import { entry as entry36 } from './libya.ts';
import { entry as entry37 } from './liechtenstein.ts';
import { entry as entry38 } from './lithuania.ts';
import { entry as entry39 } from './luxembourg.ts';
import { entry as entry40 } from './malaysia.ts';
import { entry as entry41 } from './malta.ts';
import { entry as entry42 } from './mexico.ts';
import { entry as entry43 } from './mozambique.ts';
import { entry as entry44 } from './netherlands.ts';
import { entry as entry45 } from './new-zealand.ts';
import { entry as entry46 } from './nigeria.ts';
import { entry as entry47 } from './norway.ts';
import { entry as entry48 } from './pakistan.ts';
import { entry as entry49 } from './peru.ts';
import { entry as entry50 } from './philippines.ts';
import { entry as entry51 } from './poland.ts';
import { entry as entry52 } from './portugal.ts';
import { entry as entry53 } from './romania.ts';
import { entry as entry54 } from './russia.ts';
import { entry as entry55 } from './serbia.ts';
import { entry as entry56 } from './singapore.ts';
import { entry as entry57 } from './slovakia.ts';
import { entry as entry58 } from './slovenia.ts';
import { entry as entry59 } from './south-africa.ts';
import { entry as entry60 } from './south-korea.ts';
import { entry as entry61 } from './spain.ts';
import { entry as entry62 } from './sri-lanka.ts';
import { entry as entry63 } from './sweden.ts';
import { entry as entry64 } from './switzerland.ts';
import { entry as entry65 } from './taiwan.ts';
import { entry as entry66 } from './thailand.ts';
import { entry as entry67 } from './tunisia.ts';
import { entry as entry68 } from './turkey.ts';
import { entry as entry69 } from './ukraine.ts';
import { entry as entry70 } from './united-kingdom.ts';
import { entry as entry71 } from './united-states.ts';
import { entry as entry72 } from './uruguay.ts';
import { entry as entry73 } from './venezuela.ts';
import { entry as entry74 } from './vietnam.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "algeria", entry: entry0 },
  { id: "argentina", entry: entry1 },
  { id: "armenia", entry: entry2 },
  { id: "australia", entry: entry3 },
  { id: "austria", entry: entry4 },
  { id: "azerbaijan", entry: entry5 },
  { id: "belarus", entry: entry6 },
  { id: "belgium", entry: entry7 },
  { id: "brazil", entry: entry8 },
  { id: "bulgaria", entry: entry9 },
  { id: "canada", entry: entry10 },
  { id: "chile", entry: entry11 },
  { id: "china", entry: entry12 },
  { id: "colombia", entry: entry13 },
  { id: "croatia", entry: entry14 },
  { id: "cyprus", entry: entry15 },
  { id: "czechia", entry: entry16 },
  { id: "denmark", entry: entry17 },
  { id: "estonia", entry: entry18 },
  { id: "finland", entry: entry19 },
  { id: "france", entry: entry20 },
  { id: "germany", entry: entry21 },
  { id: "greece", entry: entry22 },
  { id: "hong-kong", entry: entry23 },
  { id: "hungary", entry: entry24 },
  { id: "iceland", entry: entry25 },
  { id: "india", entry: entry26 },
  { id: "indonesia", entry: entry27 },
  { id: "iran", entry: entry28 },
  { id: "ireland", entry: entry29 },
  { id: "israel", entry: entry30 },
  { id: "italy", entry: entry31 },
  { id: "jamaica", entry: entry32 },
  { id: "japan", entry: entry33 },
  { id: "kazakhstan", entry: entry34 },
  { id: "latvia", entry: entry35 },
  { id: "libya", entry: entry36 },
  { id: "liechtenstein", entry: entry37 },
  { id: "lithuania", entry: entry38 },
  { id: "luxembourg", entry: entry39 },
  { id: "malaysia", entry: entry40 },
  { id: "malta", entry: entry41 },
  { id: "mexico", entry: entry42 },
  { id: "mozambique", entry: entry43 },
  { id: "netherlands", entry: entry44 },
  { id: "new-zealand", entry: entry45 },
  { id: "nigeria", entry: entry46 },
  { id: "norway", entry: entry47 },
  { id: "pakistan", entry: entry48 },
  { id: "peru", entry: entry49 },
  { id: "philippines", entry: entry50 },
  { id: "poland", entry: entry51 },
  { id: "portugal", entry: entry52 },
  { id: "romania", entry: entry53 },
  { id: "russia", entry: entry54 },
  { id: "serbia", entry: entry55 },
  { id: "singapore", entry: entry56 },
  { id: "slovakia", entry: entry57 },
  { id: "slovenia", entry: entry58 },
  { id: "south-africa", entry: entry59 },
  { id: "south-korea", entry: entry60 },
  { id: "spain", entry: entry61 },
  { id: "sri-lanka", entry: entry62 },
  { id: "sweden", entry: entry63 },
  { id: "switzerland", entry: entry64 },
  { id: "taiwan", entry: entry65 },
  { id: "thailand", entry: entry66 },
  { id: "tunisia", entry: entry67 },
  { id: "turkey", entry: entry68 },
  { id: "ukraine", entry: entry69 },
  { id: "united-kingdom", entry: entry70 },
  { id: "united-states", entry: entry71 },
  { id: "uruguay", entry: entry72 },
  { id: "venezuela", entry: entry73 },
  { id: "vietnam", entry: entry74 },
];
