package io.undercurrent.survey;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// A clock that shows the real time until a test sets it.
@Mock
@Singleton
public class MovableClock implements InstantSource {

    private volatile Optional<Instant> set = Optional.empty();

    @Override
    public Instant instant() {
        return set.orElseGet(InstantSource.system()::instant);
    }

    public void showNoonOf(String day) {
        set = Optional.of(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    public void showRealTime() {
        set = Optional.empty();
    }
}
