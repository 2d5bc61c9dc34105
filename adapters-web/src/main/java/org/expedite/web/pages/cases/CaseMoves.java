package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.expedite.application.FieldError;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Texts;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes the moves that forms ask for. Done, a form leads to the page of the case; rejected, it is
 * shown again on that page, with what was typed.
 */
@Singleton
final class CaseMoves {

    private final CasePages pages;
    private final Frames frames;

    CaseMoves(CasePages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    /** Makes a move by a form. */
    HttpResponse<?> move(
            HttpRequest<?> request,
            SignedIn caller,
            String path,
            @Nullable Map<String, Object> body,
            CaseMoveTable.Row move) {
        CaseAction action = move.action();
        CaseNumber number = CaseNumberPath.number(path);
        Texts texts = frames.texts(request);
        MoveFields fields =
                new MoveFields(
                        FormBody.of(body), move.kind(Visitor.worksOnCases(caller.actor())), texts);
        if (!fields.problems().isEmpty()) {
            return invalid(request, caller, number, action, fields.shown(fields.problems()));
        }
        return switch (move.move().make(caller.actor(), number, fields)) {
            case MoveResult.Made _ -> done(number);
            case MoveResult.Refused refused ->
                    refused(request, caller, number, action, fields.typed(), refused);
            case MoveResult.Invalid invalid ->
                    invalid(
                            request,
                            caller,
                            number,
                            action,
                            fields.shown(
                                    invalid.errors().stream()
                                            .map(error -> problem(texts, error))
                                            .toList()));
            case MoveResult.Stale _ ->
                    conflict(
                            request,
                            caller,
                            number,
                            Rejection.because(action, fields.typed(), texts.text("cases.stale")));
        };
    }

    /** Leads to the page of the case. */
    static HttpResponse<?> done(CaseNumber number) {
        return HttpResponse.seeOther(URI.create("/cases/" + number + "#newest"));
    }

    /** Shows the case with a form that has problems. */
    HttpResponse<?> invalid(
            HttpRequest<?> request,
            SignedIn caller,
            CaseNumber number,
            CaseAction action,
            FormState form) {
        return HttpResponse.unprocessableEntity()
                .body(pages.page(request, caller, number, null, Rejection.of(action, form)));
    }

    /** Shows the case, whose state does not allow what was wanted. */
    HttpResponse<?> refused(
            HttpRequest<?> request,
            SignedIn caller,
            CaseNumber number,
            CaseAction action,
            Map<String, String> typed,
            MoveResult.Refused refused) {
        return conflict(
                request,
                caller,
                number,
                Rejection.because(
                        action,
                        typed,
                        frames.of(request, "cases.new.title")
                                .explain(refused.refusal().explanation())));
    }

    private HttpResponse<?> conflict(
            HttpRequest<?> request, SignedIn caller, CaseNumber number, Rejection rejection) {
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(pages.page(request, caller, number, null, rejection));
    }

    /** Forms name the fields of a product without their path. */
    private static FormState.Problem problem(Texts texts, FieldError error) {
        return new FormState.Problem(
                error.field().substring(error.field().lastIndexOf('.') + 1), texts.error(error));
    }
}
