package io.undercurrent.pilot.rollout.domain;

import java.util.regex.Pattern;

/// The short name everybody uses for a tool: `copilot`.
public record ToolId(String value) implements Comparable<ToolId> {
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public ToolId {
        if (!fits(value)) {
            throw new IllegalArgumentException("A tool is named by 1 to 64 letters, digits, dots, dashes");
        }
    }

    public static boolean fits(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public int compareTo(ToolId other) {
        return value.compareTo(other.value);
    }
}
