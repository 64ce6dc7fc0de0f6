package io.undercurrent.kit.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/// The database is away or overloaded for now: nothing is wrong with what was asked.
public final class Unreachable {

    // connection, resources, operator intervention, system error
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private Unreachable() {}

    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state == null || (state.length() >= 2 && AWAY.contains(state.substring(0, 2))));
    }
}
