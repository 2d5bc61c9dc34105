package org.expedite.web.pages.accounts;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditFilter;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;

/** Makes the page of an account for an administrator. */
@Singleton
final class AccountPages {

    private static final int MAX_SESSIONS = 100;
    private static final int EVENTS = 10;

    private final Templates templates = new StaticTemplates();
    private final AccountDesk accounts;
    private final SessionDesk sessions;
    private final TokenDesk tokens;
    private final AuditDesk audit;
    private final Frames frames;

    AccountPages(
            AccountDesk accounts,
            SessionDesk sessions,
            TokenDesk tokens,
            AuditDesk audit,
            Frames frames) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
        this.frames = frames;
    }

    /** Values that differ from the account as it is stored. */
    record Shown(
            Optional<FormState> form,
            Optional<List<RoleChoice>> roles,
            int version,
            boolean isStale,
            FormState tokenForm,
            Optional<AccountPage.Secret> secret) {

        static final Shown NOTHING =
                new Shown(
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        false,
                        FormState.EMPTY,
                        Optional.empty());

        static Shown form(AccountForm form, List<FormState.Problem> problems, int version) {
            return new Shown(
                    Optional.of(form.shown(problems)),
                    Optional.of(form.roles()),
                    version,
                    false,
                    FormState.EMPTY,
                    Optional.empty());
        }

        static Shown stale(AccountForm form) {
            return new Shown(
                    Optional.of(form.shown(List.of())),
                    Optional.of(form.roles()),
                    0,
                    true,
                    FormState.EMPTY,
                    Optional.empty());
        }

        static Shown tokenForm(FormState form) {
            return new Shown(Optional.empty(), Optional.empty(), 0, false, form, Optional.empty());
        }

        static Shown secret(AccountPage.Secret secret) {
            return new Shown(
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    false,
                    FormState.EMPTY,
                    Optional.of(secret));
        }
    }

    /** Returns the page of an account. */
    JteModel page(HttpRequest<?> request, SignedIn caller, AccountId id, Shown shown) {
        AccountVersion current = accounts.find(caller.actor(), id);
        return templates.adminAccount(
                frames.titled(request, current.account().name()),
                new AccountPage(
                        AccountLine.of(current.account()),
                        shown.version() > 0 ? shown.version() : current.version(),
                        current.changedAt(),
                        caller.account().id().equals(id),
                        shown.form().orElseGet(() -> AccountForm.of(current.account())),
                        shown.roles().orElseGet(() -> AccountForm.rolesOf(current.account())),
                        shown.isStale(),
                        open(caller, id),
                        made(caller, id),
                        shown.tokenForm(),
                        audit
                                .list(
                                        caller.actor(),
                                        new AuditFilter(id.value(), null, null, null),
                                        null,
                                        EVENTS)
                                .stream()
                                .map(AuditLine::of)
                                .toList(),
                        shown.secret()));
    }

    private List<OpenSession> open(SignedIn caller, AccountId id) {
        return sessions.list(caller.actor(), id, null, MAX_SESSIONS).stream()
                .filter(sessions::isOpen)
                .map(session -> OpenSession.of(session, caller))
                .sorted(Comparator.comparing(OpenSession::lastSeenAt).reversed())
                .toList();
    }

    private List<AccessToken> made(SignedIn caller, AccountId id) {
        return tokens.list(caller.actor(), id, null, TokenDesk.MAX_TOKENS).stream()
                .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
                .toList();
    }
}
