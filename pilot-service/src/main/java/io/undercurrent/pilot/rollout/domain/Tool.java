package io.undercurrent.pilot.rollout.domain;

/// An AI tool that people are given.
public record Tool(ToolId id, String name) {
    public static final String NAME_FORM = "[^\\x00-\\x1f\\x7f]{1,200}";
}
