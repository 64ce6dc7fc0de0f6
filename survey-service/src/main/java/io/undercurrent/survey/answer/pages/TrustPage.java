package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// What we promise, and what we cannot rule out.
@CheckedTemplate(basePath = "answer")
record TrustPage(Frame frame) implements TemplateInstance {}
