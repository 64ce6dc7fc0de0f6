package io.undercurrent.pilot.teams.domain;

import java.util.regex.Pattern;

/// The name the HR system knows a team by.
public record TeamId(String value) implements Comparable<TeamId> {
    public static final String FORM = "[^\\x00-\\x1f\\x7f]+";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public TeamId {
        if (!fits(value)) {
            throw new IllegalArgumentException("A team id has one character at least, and no control characters");
        }
    }

    public static boolean fits(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }
}
