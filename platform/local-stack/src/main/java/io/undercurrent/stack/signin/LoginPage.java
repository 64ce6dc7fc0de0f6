package io.undercurrent.stack.signin;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The page a browser sees: one button per ready user.
final class LoginPage {
    private LoginPage() {}

    static String html() {
        return PAGE.replace(
                "<!-- users -->",
                Arrays.stream(ReadyUser.values()).map(LoginPage::button).collect(Collectors.joining()));
    }

    private static String button(ReadyUser user) {
        return """
                <form method="post">
                  <input type="hidden" name="username" value="%1$s">
                  <input type="hidden" name="claims" value="%4$s">
                  <button><b>%1$s</b> <span>%2$s</span> <small>%3$s</small></button>%5$s
                </form>
                """.formatted(user.signInName(), user.role(), user.story(), claims(user), question(user));
    }

    private static String claims(ReadyUser user) {
        return """
                {"preferred_username":"%s","groups":["%s"],"teams":[],"scope":"%s"}""".formatted(user.signInName(), user.role(), user.scope()).replace("\"", "&quot;");
    }

    private static String question(ReadyUser user) {
        return switch (user) {
            case LEAD ->
                "<label>of team <input name=\"teams\" value=\"operations\" placeholder=\"ids, with commas\"></label>";
            case EMPLOYEE -> "<label>with number <input name=\"employee\" placeholder=\"as the HRIS has it\"></label>";
            case HR, COUNCIL, PRIVACY, ADMIN, HRIS, USAGE -> "";
        };
    }

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Undercurrent: sign in</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
            form { margin: .5rem 0; }
            button { font: inherit; width: 100%; text-align: left; padding: .6rem 1rem; cursor: pointer; }
            span { margin: 0 .75rem; }
            small { opacity: .75; }
            label { display: block; margin: .25rem 1rem; }
            label input { font: inherit; }
            </style>
            </head>
            <body>
            <h1>Who are you today?</h1>
            <p>This is the local sign-in: no passwords, nobody real.</p>
            <!-- users -->
            <script>
            document.addEventListener('submit', event => {
              const form = event.target;
              const claims = JSON.parse(form.claims.value);
              if (form.teams) claims.teams = form.teams.value.split(',').map(id => id.trim()).filter(id => id);
              if (form.employee) claims.employee_id = form.employee.value.trim();
              form.claims.value = JSON.stringify(claims);
            });
            </script>
            </body>
            </html>
            """;
}
