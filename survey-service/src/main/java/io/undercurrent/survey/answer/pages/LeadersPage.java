package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;

/// The page on which leaders reply to questions, and moderators take them out of sight.
@CheckedTemplate(basePath = "answer")
record LeadersPage(Frame frame, boolean replies, boolean moderates) implements TemplateInstance {

    static LeadersPage of(Frame frame, Reader reader) {
        var analyst = reader.is(Roles.PEOPLE_ANALYST);
        return new LeadersPage(frame, analyst || reader.is(Roles.TEAM_LEAD), analyst || reader.is(Roles.WORKS_COUNCIL));
    }
}
