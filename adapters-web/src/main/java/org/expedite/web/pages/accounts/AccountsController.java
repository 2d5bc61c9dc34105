package org.expedite.web.pages.accounts;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AccountChange;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.api.problems.Bodies;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** Lists accounts for an administrator, and creates them. */
@Controller("/admin")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AccountsController {

    private static final int PAGE = 50;
    private static final String LIST = "/accounts";
    private static final String NEW = "/new-account";

    private final Templates templates = new StaticTemplates();
    private final AccountDesk desk;
    private final Bodies bodies;
    private final Frames frames;

    AccountsController(AccountDesk desk, Bodies bodies, Frames frames) {
        this.desk = desk;
        this.bodies = bodies;
        this.frames = frames;
    }

    /**
     * Lists accounts.
     *
     * @param id the beginning of their identifiers
     * @param after the identifier after which the page begins
     */
    @Get(LIST)
    JteModel list(
            HttpRequest<?> request,
            SignedIn caller,
            @QueryValue(defaultValue = "") String id,
            @QueryValue(defaultValue = "") String after) {
        Actor actor = AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        String start = id.strip();
        List<AccountLine> found = found(actor, start, after.isEmpty() ? start : after);
        boolean more = found.size() > PAGE;
        List<AccountLine> page = more ? found.subList(0, PAGE) : found;
        return templates.adminAccounts(
                frames.of(request, "accounts.title"),
                new AccountsPage(start, page, more ? next(start, page.getLast().id()) : ""));
    }

    /** The first page begins with the account that has exactly this identifier. */
    private List<AccountLine> found(Actor actor, String start, String after) {
        if (!after.isEmpty() && !AccountId.isPossible(after)) {
            return List.of();
        }
        AccountId position = after.isEmpty() ? null : new AccountId(after);
        Stream<AccountVersion> exact =
                position != null && start.equals(after)
                        ? find(actor, position).stream()
                        : Stream.empty();
        return Stream.concat(exact, desk.list(actor, position, PAGE + 1).stream())
                .map(version -> AccountLine.of(version.account()))
                .filter(account -> account.id().startsWith(start))
                .limit(PAGE + 1L)
                .toList();
    }

    private Optional<AccountVersion> find(Actor actor, AccountId id) {
        try {
            return Optional.of(desk.find(actor, id));
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    private static String next(String start, String last) {
        UriBuilder address = UriBuilder.of(AdminPaths.ACCOUNTS);
        if (!start.isEmpty()) {
            address.queryParam("id", start);
        }
        return address.queryParam("after", last).build().toString();
    }

    /**
     * Shows the form for a new account.
     *
     * @param kind what it is tied to
     */
    @Get(NEW)
    JteModel empty(
            HttpRequest<?> request,
            SignedIn caller,
            @QueryValue(defaultValue = "CONTACT") String kind) {
        AdminAccess.require(caller, UseCase.CHANGE_ACCOUNT);
        PersonKind tied = kind(kind);
        return newAccount(
                request,
                tied,
                RoleChoice.of(AccountDesk.possibleRoles(tied), first(tied)),
                FormState.EMPTY);
    }

    /** Only the role of a customer is obvious. */
    private static List<String> first(PersonKind kind) {
        return kind == PersonKind.CONTACT ? List.of("CUSTOMER") : List.of();
    }

    @Post(NEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request, SignedIn caller, @Nullable @Body Map<String, Object> body) {
        AdminAccess.require(caller, UseCase.CHANGE_ACCOUNT);
        FormBody sent = FormBody.of(body);
        AccountForm form = new AccountForm(sent.text("id"), kind(sent.text("kind")), sent);
        return create(request, caller, form);
    }

    private HttpResponse<?> create(HttpRequest<?> request, SignedIn caller, AccountForm form) {
        Texts texts = frames.texts(request);
        if (!form.hasId()) {
            return rejected(request, form, problem(texts, "INVALID_IDENTIFIER"));
        }
        try {
            return switch (desk.put(caller, form.read(bodies), 0)) {
                case AccountChange.Created _, AccountChange.Stored _ ->
                        HttpResponse.seeOther(AdminPaths.of(form.id()));
                case AccountChange.Stale _ -> rejected(request, form, problem(texts, "EXISTS"));
                case AccountChange.Invalid invalid ->
                        rejected(request, form, AccountForm.refusals(texts, invalid.errors()));
            };
        } catch (ProblemException e) {
            return rejected(request, form, AccountForm.problems(texts, e.spec().errors()));
        }
    }

    private static List<FormState.Problem> problem(Texts texts, String code) {
        return AccountForm.problems(texts, List.of(new FieldErrorJson("/id", code, "")));
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request, AccountForm form, List<FormState.Problem> problems) {
        return HttpResponse.unprocessableEntity()
                .body(newAccount(request, form.kind(), form.roles(), form.shown(problems)));
    }

    private JteModel newAccount(
            HttpRequest<?> request, PersonKind kind, List<RoleChoice> roles, FormState form) {
        return templates.adminNewAccount(
                frames.of(request, "accounts.new"),
                new NewAccountPage(kind, List.of(PersonKind.values()), roles, form));
    }

    private static PersonKind kind(String name) {
        return Arrays.stream(PersonKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(PersonKind.CONTACT);
    }
}
