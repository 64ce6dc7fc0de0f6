package io.undercurrent.pilot.pilot.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.undercurrent.pilot.pilot.domain.Baseline;
import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.Paused;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Registered;
import io.undercurrent.pilot.pilot.domain.Running;
import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.pilot.domain.Withdrawn;
import java.io.UncheckedIOException;

/// A pilot as one document: what belongs together is read and written together.
final class PilotState {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PilotState() {}

    static String write(Pilot pilot) {
        try {
            return JSON.writeValueAsString(pilot);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pilot read(Stage stage, String state) {
        try {
            return JSON.readValue(state, type(stage));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<? extends Pilot> type(Stage stage) {
        return switch (stage) {
            case DRAFT -> Draft.class;
            case REGISTERED -> Registered.class;
            case BASELINE -> Baseline.class;
            case RUNNING -> Running.class;
            case PAUSED -> Paused.class;
            case CONCLUDED -> Concluded.class;
            case DECIDED -> Decided.class;
            case WITHDRAWN -> Withdrawn.class;
        };
    }
}
