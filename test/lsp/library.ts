/** A small library for the round trips, and drafts on it. */

export const library: Readonly<Record<string, string>> = {
  "sources/false-flag.md": `---
title: CyberCaliphate was a Russian false flag
author: Raphael Satter
publisher: Associated Press
date: 2018-05-08
lang: en
---
The wives of soldiers got death threats in 2015 from people who signed as CyberCaliphate.

Fancy Bear, which Secureworks dubs “Iron Twilight,” was trying to break into the wives' mailboxes. Secureworks gave the AP a list of 4,700 addresses.

Lee Foster, a manager at FireEye, said it was all but certain that Fancy Bear and CyberCaliphate were linked.
`,
  "sources/cyber-califfato.txt":
    "Il Cyber Califfato è la divisione informatica dell'Isis. Il gruppo sarebbe composto da circa quaranta persone.\n",
  "sources/actors.yaml": `actors:
  - name: Fancy Bear
    kind: group
    aliases: [APT28, Sofacy]
  - name: CyberCaliphate
    kind: group
    aliases: [Cyber Califfato]
`,
};
