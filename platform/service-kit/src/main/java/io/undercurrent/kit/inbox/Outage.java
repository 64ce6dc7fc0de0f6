package io.undercurrent.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/// Tells an outage, which passes, from data that will never fit.
final class Outage {

    private static final Set<String> DATA_DOES_NOT_FIT = Set.of("22", "23");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        var sql = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((_, deeper) -> deeper);
        return sql.map(Outage::isOutage)
                .orElseGet(() -> causes(failure).anyMatch(QuarkusTransactionException.class::isInstance));
    }

    static Throwable rootOf(Throwable failure) {
        return causes(failure).reduce((_, deeper) -> deeper).orElse(failure);
    }

    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || !DATA_DOES_NOT_FIT.contains(state.substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
