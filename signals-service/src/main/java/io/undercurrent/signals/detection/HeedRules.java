package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.evidence.TouchedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// When the rules have changed, everything the old ones decided is decided again, from the first week on.
@ApplicationScoped
public class HeedRules {

    private final Rules rules;
    private final RulesInForce inForce;
    private final TouchedWeeks touchedWeeks;
    private final Turn turn;

    HeedRules(Rules rules, RulesInForce inForce, TouchedWeeks touchedWeeks, Turn turn) {
        this.rules = rules;
        this.inForce = inForce;
        this.touchedWeeks = touchedWeeks;
        this.turn = turn;
    }

    @Transactional
    public void heed() {
        if (!inForce.are(rules) && turn.take()) {
            touchedWeeks.touchAll();
            inForce.enter(rules);
        }
    }
}
