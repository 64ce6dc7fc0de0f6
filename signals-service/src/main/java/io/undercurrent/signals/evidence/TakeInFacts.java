package io.undercurrent.signals.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Remembers what other services tell us, in whatever order and however often they tell it.
@ApplicationScoped
public class TakeInFacts {

    private final Facts facts;
    private final Pilots pilots;

    TakeInFacts(Facts facts, Pilots pilots) {
        this.facts = facts;
        this.pilots = pilots;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void takeIn(News news) {
        facts.keep(news);
        pilots.keep(news.pilots());
    }
}
