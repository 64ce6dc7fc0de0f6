package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Registration;
import io.undercurrent.pilot.pilot.domain.Seal;
import io.undercurrent.pilot.pilot.domain.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;

/// Writes a plan as the API shows it, in the canonical form of RFC 8785: anybody can do it again.
@ApplicationScoped
class CanonicalSealing implements Sealing {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private record Promise(UUID pilot, PlanBody plan) {}

    @Override
    public Seal seal(PilotId id, Registration registration) {
        return Seal.of(canonical(new Promise(id.value(), PlanBody.of(registration))));
    }

    private static String canonical(Promise promise) {
        try {
            return new JsonCanonicalizer(json(promise)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Promise promise) throws JsonProcessingException {
        return JSON.writeValueAsString(promise);
    }
}
