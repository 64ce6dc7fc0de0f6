package io.undercurrent.signals.detection.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.detection.TakenInSoFar;
import io.undercurrent.signals.detection.TopicEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class InboxPositions implements TakenInSoFar {

    private static final String READ =
            "select topic || '-' || partition as topic_partition, next_offset from inbox_position";

    private final Jdbi jdbi;

    InboxPositions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public TopicEnds positions() {
        return jdbi.withHandle(handle -> new TopicEnds(handle.createQuery(READ)
                .map((row, _) -> Map.entry(row.getString("topic_partition"), row.getLong("next_offset")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
