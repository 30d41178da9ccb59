/** A library in which who Paper Lantern is, and who hacked Canal Nine, are answered in two ways. */
export const contestedActors = `
//- library/actors.yaml
actors:
  - name: Paper Lantern
    kind: group
    aliases: [Lanterna di Carta]
  - name: Velvet Bear
    kind: group
    aliases: [Group 41, Bureau Velvet]
  - name: Amber Owl
    kind: group
  - name: Islamic State
    kind: group
    aliases: [ISIS, Stato Islamico]
  - name: Canal Nine
    kind: organisation
  - name: Harbour Bank
    kind: organisation
`;
