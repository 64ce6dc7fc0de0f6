package io.undercurrent.pilot.pilot.domain;

/// What is missing from a plan or wrong with it, and where: a JSON pointer.
public record Gap(String pointer, String message) {}
