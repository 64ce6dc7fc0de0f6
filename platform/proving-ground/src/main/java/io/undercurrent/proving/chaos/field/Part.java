package io.undercurrent.proving.chaos.field;

/// What a fault needs for itself while it lasts.
public enum Part {
    POSTGRES,
    KAFKA,
    SERVICES,
    LINKS,
    CLOCKS
}
