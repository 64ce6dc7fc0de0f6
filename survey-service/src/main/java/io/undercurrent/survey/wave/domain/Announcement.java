package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.SurveyId;

/// What an organisation that invites through its own portal hears: that a wave is open, or that all are to be reminded.
public record Announcement(WaveId wave, SurveyId survey, String name, Window window, String address, int number) {

    /// The same however often it is sent.
    public String id() {
        return "wave_%s_%d".formatted(wave, number);
    }

    public boolean isReminder() {
        return number > 0;
    }
}
