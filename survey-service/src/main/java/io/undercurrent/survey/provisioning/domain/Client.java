package io.undercurrent.survey.provisioning.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A program that tells us of people and teams, and shows a token of its own.
public record Client(UUID id, String name, LocalDate createdOn, Optional<LocalDate> lastUsedOn) {

    private static final int LONGEST_NAME = 100;

    public Client {
        if (!isName(name)) {
            throw new IllegalArgumentException("A client has a name of up to 100 characters");
        }
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.equals(text.strip());
    }
}
