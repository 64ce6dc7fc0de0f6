package io.undercurrent.survey.survey;

import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.OwnItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes a question of the organisation's own; other words make another version.
@ApplicationScoped
public class WriteItem {

    private final OwnItems ownItems;

    WriteItem(OwnItems ownItems) {
        this.ownItems = ownItems;
    }

    @Transactional
    public Item write(Item item) {
        var before = ownItems.newest(item.key());
        if (before.filter(item::saysTheSameAs).isPresent()) {
            return before.get();
        }
        var next = item.version(before.map(Item::version).orElse(0) + 1);
        ownItems.add(next);
        return next;
    }
}
