package io.undercurrent.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/// Tells an outage, which passes, from data that will never fit.
public final class Outage {

    private static final Set<String> DATA_DOES_NOT_FIT = Set.of("22", "23");

    // connection, transaction state, rollback, resources, not in prerequisite state, intervention, system
    private static final Set<String> PASSES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        var sql = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((_, deeper) -> deeper);
        return sql.map(Outage::isOutage).orElseGet(() -> causes(failure).anyMatch(Outage::isOutage));
    }

    /// Of what an administrator asked for: whether to go on with it later by itself.
    public static boolean mayPass(Throwable failure) {
        return causes(failure).anyMatch(QuarkusTransactionException.class::isInstance)
                || causes(failure)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .anyMatch(state -> state == null || PASSES.contains(state.substring(0, 2)));
    }

    public static Throwable rootOf(Throwable failure) {
        return causes(failure).reduce((_, deeper) -> deeper).orElse(failure);
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof QuarkusTransactionException || failure instanceof KafkaException;
    }

    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || !DATA_DOES_NOT_FIT.contains(state.substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
