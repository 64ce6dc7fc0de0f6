package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// A page that has one thing to say, and one way on.
@CheckedTemplate(basePath = "overview")
record MessagePage(Frame frame, String heading, String message, String link, String linkText)
        implements TemplateInstance {}
