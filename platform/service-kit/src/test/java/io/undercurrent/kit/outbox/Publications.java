package io.undercurrent.kit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.TeamDescribed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/// What a use case would do.
@ApplicationScoped
public class Publications {

    private final Outbox outbox;

    Publications(Outbox outbox) {
        this.outbox = outbox;
    }

    public void commit(Event... events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(List.of(events)));
    }

    public void rollBack(Event... events) {
        QuarkusTransaction.begin();
        outbox.publish(List.of(events));
        QuarkusTransaction.rollback();
    }

    public static Event team(String id, long revision) {
        return new TeamDescribed(id, "Team " + id, null, 12, true, revision);
    }

    public static Event[] teams(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> team(name + "-" + number, number))
                .toArray(Event[]::new);
    }
}
