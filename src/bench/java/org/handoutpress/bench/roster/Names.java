package org.handoutpress.bench.roster;

import java.util.List;

/** Names of people who do not exist. */
final class Names {
  private static final List<String> GIVEN =
      List.of(
          "Rosa", "Zoë", "Tobias", "Amina", "Siân", "Łukasz", "Chloé", "Håkon", "Nuño", "Eszter",
          "Ivana", "Minh", "Aoife", "Jürgen", "Beatriz", "Samuel", "Ruth", "Ingrid", "Paulo",
          "Gül");
  private static final List<String> FAMILY =
      List.of(
          "Winterbourne",
          "Dvořáková",
          "Lindqvist",
          "O’Sullivan",
          "Þórsdóttir",
          "Okonkwo",
          "Nguyễn",
          "Yıldız",
          "García-Márquez",
          "van der Berg",
          "Szczepański",
          "Müller",
          "Brown",
          "Taylor",
          "Ó Súilleabháin",
          "Ferreira da Silva",
          "Kowalczyk",
          "Sørensen",
          "Bērziņš",
          "Petrović");
  private static final List<String> GREEK =
      List.of("Ελένη Παπαδοπούλου", "Γιώργος Νικολάου", "Αικατερίνη Οικονόμου");
  private static final List<String> CYRILLIC =
      List.of("Ольга Іванова", "Димитър Георгиев", "Алексей Фёдоров", "Љиљана Ђорђевић");

  private Names() {}

  /** Latin for nine in ten. */
  static String any(Chance chance) {
    if (chance.oneIn(10)) {
      return chance.of(chance.oneIn(2) ? GREEK : CYRILLIC);
    }
    return chance.of(GIVEN) + " " + chance.of(FAMILY);
  }
}
