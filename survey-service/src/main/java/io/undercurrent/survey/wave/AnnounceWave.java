package io.undercurrent.survey.wave;

import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Announcement;
import io.undercurrent.survey.wave.domain.AnswerPage;
import io.undercurrent.survey.wave.domain.Mailing;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.Portal;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Tells the organisation's portal of a wave, as often as it takes.
@ApplicationScoped
class AnnounceWave {

    private final Mailings mailings;
    private final Waves waves;
    private final Surveys surveys;
    private final Portal portal;
    private final AnswerPage page;

    AnnounceWave(Mailings mailings, Waves waves, Surveys surveys, Portal portal, AnswerPage page) {
        this.mailings = mailings;
        this.waves = waves;
        this.surveys = surveys;
        this.portal = portal;
        this.page = page;
    }

    /// Whether there was something to tell, and it was heard.
    @Transactional
    boolean one() {
        return mailings.nextUnheard().map(this::tell).orElse(false);
    }

    private boolean tell(Mailing mailing) {
        var wave = waves.wave(mailing.wave()).orElseThrow();
        var survey = surveys.survey(wave.survey()).orElseThrow();
        var heard = portal.hears(new Announcement(
                wave.id(), survey.id(), survey.charter().name(), wave.window(), page.of(wave.id()), mailing.number()));
        if (heard) {
            mailings.heard(mailing);
        }
        return heard;
    }
}
