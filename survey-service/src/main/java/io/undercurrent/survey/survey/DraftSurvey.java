package io.undercurrent.survey.survey;

import io.undercurrent.survey.survey.Drafting.AlreadySealed;
import io.undercurrent.survey.survey.Drafting.ChangedMeanwhile;
import io.undercurrent.survey.survey.Drafting.Drafted;
import io.undercurrent.survey.survey.Drafting.ItemsUnknown;
import io.undercurrent.survey.survey.Drafting.SurveyUnknown;
import io.undercurrent.survey.survey.Drafting.TeamsUnknown;
import io.undercurrent.survey.survey.Drafting.WordingMissing;
import io.undercurrent.survey.survey.domain.Charter;
import io.undercurrent.survey.survey.domain.ContractWriter;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.MissingWording;
import io.undercurrent.survey.survey.domain.OwnItems;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;

/// Writes down what is to be asked and promised, as often as needed until it is sealed.
@ApplicationScoped
public class DraftSurvey {

    private final Surveys surveys;
    private final OwnItems ownItems;
    private final ContractWriter writer;
    private final Teams teams;

    DraftSurvey(Surveys surveys, OwnItems ownItems, ContractWriter writer, Teams teams) {
        this.surveys = surveys;
        this.ownItems = ownItems;
        this.writer = writer;
        this.teams = teams;
    }

    @Transactional
    public Drafting draft(SurveyId id, Charter charter) {
        return written(id, charter);
    }

    /// Changes a draft as somebody saw it, named by the hash of its contract.
    @Transactional
    public Drafting change(SurveyId id, String seen, Charter charter) {
        var before = surveys.hold(id);
        if (before.isEmpty()) {
            return new SurveyUnknown();
        }
        return switch (before.get()) {
            case Survey.Sealed _ -> new AlreadySealed();
            case Survey.Draft draft when !draft.contract().hash().equals(seen) -> new ChangedMeanwhile();
            case Survey.Draft _ -> written(id, charter);
        };
    }

    private Drafting written(SurveyId id, Charter charter) {
        var unknown = new TreeSet<>(charter.audience());
        unknown.removeAll(teams.known(charter.audience()));
        if (!unknown.isEmpty()) {
            return new TeamsUnknown(unknown);
        }
        var strange = charter.questions().own().stream()
                .filter(key -> ownItems.newest(key).isEmpty())
                .toList();
        return strange.isEmpty() ? worded(id, charter) : new ItemsUnknown(strange);
    }

    private Drafting worded(SurveyId id, Charter charter) {
        var pool = charter.questions().pool(ownItems::newest);
        var missing = missing(charter, pool);
        if (!missing.isEmpty()) {
            return new WordingMissing(missing);
        }
        surveys.keep(writer.write(id, charter, pool));
        return new Drafted(surveys.survey(id).orElseThrow());
    }

    private static List<MissingWording> missing(Charter charter, List<Item> pool) {
        return pool.stream()
                .flatMap(item -> charter.languages().stream()
                        .filter(language -> item.text(language).isEmpty())
                        .map(language -> new MissingWording(item.key(), language)))
                .toList();
    }
}
