package io.undercurrent.signals.evidence.kafka;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.ItemResult;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.QuestionBacklogCounted;
import io.undercurrent.contracts.SignalChanged;
import io.undercurrent.contracts.Stratum;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.contracts.TeamStaffed;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.signals.evidence.News;
import io.undercurrent.signals.evidence.Told;
import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The events of the other services, in our own nouns.
final class FactNews {

    private FactNews() {}

    static News of(List<Event> events) {
        var news = News.none();
        events.forEach(event -> add(news, event));
        return news;
    }

    private static void add(News news, Event event) {
        switch (event) {
            case TeamDescribed told -> news.teams().add(new Told<>("", team(told), told.revision()));
            case TeamResultPublished told ->
                news.results().add(new Told<>(told.waveId(), result(told), told.revision()));
            case TeamResultWithheld told ->
                news.withheld().add(new Told<>(told.waveId(), withheld(told), told.revision()));
            case TeamUsageReported told -> news.usage().add(new Told<>(told.tool(), usage(told), told.revision()));
            case TeamStaffed told -> news.staffing().add(new Told<>("", staffing(told), told.revision()));
            case QuestionBacklogCounted told -> news.questions().add(new Told<>("", questions(told), told.revision()));
            case PilotChanged told -> news.pilots().add(new Told<>("", PilotNews.pilot(told), told.revision()));
            case SignalChanged _ -> {
                // our own news, not evidence
            }
        }
    }

    private static Team team(TeamDescribed told) {
        return new Team(
                new TeamId(told.teamId()),
                told.name(),
                Optional.ofNullable(told.parentTeamId()).map(TeamId::new),
                Optional.ofNullable(told.headcount()),
                told.active(),
                Optional.ofNullable(told.pooledInto()).map(TeamId::new));
    }

    private static SurveyResult result(TeamResultPublished told) {
        return new SurveyResult(
                new TeamId(told.teamId()), told.week(), told.invited(), told.answered(), answers(told.items()));
    }

    private static Map<String, AnswerCounts> answers(List<ItemResult> items) {
        return items.stream()
                .collect(toMap(
                        ItemResult::construct,
                        item -> new AnswerCounts(item.counts(), item.dontKnow(), item.skipped()),
                        AnswerCounts::plus));
    }

    private static Withheld withheld(TeamResultWithheld told) {
        var reason = told.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Withheld(new TeamId(told.teamId()), told.week(), reason);
    }

    private static Usage usage(TeamUsageReported told) {
        return new Usage(
                new TeamId(told.teamId()),
                told.week(),
                told.licensed(),
                told.onLeave(),
                told.loggedIn(),
                told.active(),
                told.coreWorkActive(),
                told.sessions(),
                told.workarounds());
    }

    private static QuestionBacklog questions(QuestionBacklogCounted told) {
        return new QuestionBacklog(new TeamId(told.teamId()), told.week(), told.open(), told.answered());
    }

    private static Staffing staffing(TeamStaffed told) {
        return new Staffing(
                new TeamId(told.teamId()),
                told.week(),
                told.strata().stream().map(FactNews::group).toList());
    }

    private static Staffing.Group group(Stratum stratum) {
        return new Staffing.Group(
                stratum.tenureBand(),
                stratum.jobFamily(),
                stratum.learner(),
                stratum.personWeeks(),
                stratum.voluntaryLeavers(),
                stratum.joiners());
    }
}
