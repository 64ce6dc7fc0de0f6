package io.undercurrent.proving.chaos.oracle;

/// What stands somewhere: by what it is told apart, and what it says.
public record Row(String key, String value) {}
