package io.undercurrent.kit.problem;

/// What is wrong with one part of a request, and where: a JSON pointer, or the name of a parameter.
public record FieldError(String pointer, String message) {}
