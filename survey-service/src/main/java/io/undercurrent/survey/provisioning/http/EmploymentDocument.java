package io.undercurrent.survey.provisioning.http;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import io.undercurrent.survey.provisioning.domain.EmploymentFacts;
import io.undercurrent.survey.provisioning.domain.EmploymentStatus;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The Employment extension of a User.
final class EmploymentDocument {

    private static final int LENGTH_OF_A_DAY = "2026-03-14".length();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Optional<JsonNode> extension;

    private EmploymentDocument(User user) {
        this.extension = Optional.ofNullable(user.get(Uri.EMPLOYMENT));
    }

    static EmploymentFacts facts(User user) {
        var said = new EmploymentDocument(user);
        var facts = new EmploymentFacts(
                said.status(),
                said.day("startDate"),
                said.day("endDate"),
                said.reason(),
                said.text("teamId"),
                said.text("jobFamily"),
                said.learner());
        if (facts.start().isPresent()
                && facts.lastDay().filter(facts.start().get()::isAfter).isPresent()) {
            throw Refusals.invalid("endDate: lies before startDate");
        }
        return facts;
    }

    private EmploymentStatus status() {
        return text("employmentStatus")
                .map(key -> EmploymentStatus.named(key)
                        .orElseThrow(() -> Refusals.invalid("employmentStatus: must be active, on-leave or ended")))
                .orElse(EmploymentStatus.ACTIVE);
    }

    private Optional<EndReason> reason() {
        return text("endReason")
                .map(key -> EndReason.named(key)
                        .orElseThrow(() -> Refusals.invalid("endReason: must be voluntary, dismissed, redundancy,"
                                + " end-of-contract, retirement or other")));
    }

    private Optional<Boolean> learner() {
        return extension
                .map(employment -> employment.path("learner"))
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue);
    }

    private Optional<LocalDate> day(String name) {
        return text(name).map(text -> day(name, text));
    }

    /// Some clients can only send the moment a day begins.
    private static LocalDate day(String name, String text) {
        try {
            var day = LocalDate.parse(text.substring(0, Math.min(text.length(), LENGTH_OF_A_DAY)));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException _) {
            // told below, like a year nobody can mean
        }
        throw Refusals.invalid(name + ": must be a day such as 2026-03-14");
    }

    private Optional<String> text(String name) {
        return extension
                .map(employment -> employment.path(name).asText(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
