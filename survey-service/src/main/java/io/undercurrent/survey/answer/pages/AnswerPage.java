package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The page on which one answers a wave.
@CheckedTemplate(basePath = "answer")
record AnswerPage(Frame frame, String wave) implements TemplateInstance {}
