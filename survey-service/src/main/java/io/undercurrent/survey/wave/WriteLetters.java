package io.undercurrent.survey.wave;

import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.AnswerPage;
import io.undercurrent.survey.wave.domain.Invitee;
import io.undercurrent.survey.wave.domain.Letter;
import io.undercurrent.survey.wave.domain.Mailing;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Post;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/// Writes to all who are asked and can be reached, some at a time; after a crash it goes on where it stopped.
@ApplicationScoped
class WriteLetters {

    // after a crash so many may get a letter twice: the post cannot be asked what it took
    private static final int AT_ONCE = 20;

    private final Mailings mailings;
    private final Waves waves;
    private final Surveys surveys;
    private final Post post;
    private final AnswerPage page;
    private final OrganisationTime time;

    WriteLetters(Mailings mailings, Waves waves, Surveys surveys, Post post, AnswerPage page, OrganisationTime time) {
        this.mailings = mailings;
        this.waves = waves;
        this.surveys = surveys;
        this.post = post;
        this.page = page;
        this.time = time;
    }

    /// Whether there was something to write, and the post took it.
    @Transactional
    boolean some() {
        return mailings.next().map(this::some).orElse(false);
    }

    private boolean some(Mailing mailing) {
        var invitees = mailings.invitees(mailing, AT_ONCE);
        var isOpen = waves.wave(mailing.wave()).orElseThrow() instanceof Wave.Open;
        if (invitees.isEmpty() || !isOpen) {
            mailings.done(mailing);
            return true;
        }
        return write(mailing, invitees);
    }

    /// Where not one letter was taken, the post is closed: all of them are tried again.
    private boolean write(Mailing mailing, List<Invitee> invitees) {
        var wave = waves.wave(mailing.wave()).orElseThrow();
        var survey = surveys.survey(wave.survey()).orElseThrow();
        var taken = invitees.stream()
                .filter(invitee -> post.deliver(invitee.email(), letter(survey, wave, mailing, invitee)))
                .count();
        if (taken > 0) {
            mailings.sent(mailing, invitees.getLast().seat());
        }
        return taken > 0;
    }

    private Letter letter(Survey survey, Wave wave, Mailing mailing, Invitee invitee) {
        Set<Language> spoken = survey.charter().languages();
        var language = invitee.language().filter(spoken::contains);
        var matter = new Letter.Matter(
                survey.charter().name(),
                survey.charter().purpose(),
                wave,
                page.of(wave.id()),
                survey.contract().hash(),
                time.zone());
        return Letter.of(
                matter, mailing.number(), language.orElse(spoken.iterator().next()));
    }
}
