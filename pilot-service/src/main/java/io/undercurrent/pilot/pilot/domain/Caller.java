package io.undercurrent.pilot.pilot.domain;

/// Who asks for something: how far their sight goes, and in which role. Never their name.
public record Caller(Sight sight, String role) {}
