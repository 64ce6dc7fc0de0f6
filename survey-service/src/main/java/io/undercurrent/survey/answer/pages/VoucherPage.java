package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/// The page on which one answers with a printed code, without a script.
@CheckedTemplate(basePath = "answer")
record VoucherPage(
        Frame frame,
        VoucherForm form,
        String code,
        @Nullable String trouble) implements TemplateInstance {}
