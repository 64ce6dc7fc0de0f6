package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The page to which an anonymous asker comes back.
@CheckedTemplate(basePath = "answer")
record ThreadPage(Frame frame, String question) implements TemplateInstance {}
