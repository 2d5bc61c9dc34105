package org.expedite.application.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/** Makes, lists and revokes tokens: everybody its own, administrators those of all. */
public final class TokenDesk {
    /** Maximum number of tokens of an account, so that a list of them ends. */
    public static final int MAX_TOKENS = 100;

    /** The last year in which a token may end; later instants cannot be stored. */
    private static final int LAST_YEAR = 9998;

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Secrets secrets;
    private final Supplier<TokenId> ids;
    private final ZoneId zone;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param zone the time zone of the center
     */
    TokenDesk(
            Accounts accounts,
            AccessTokens tokens,
            Secrets secrets,
            Supplier<TokenId> ids,
            ZoneId zone,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.secrets = secrets;
        this.ids = ids;
        this.zone = zone;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Makes a token. Its roles are among those that its maker has now, or for another account,
     * among those of that account. A token that is made with a token ends no later than that one.
     *
     * @throws NotFoundException if the account does not exist, or the caller may not know of it
     * @throws ReauthenticationRequiredException if the person has to prove again who it is
     */
    public TokenCreation create(SignedIn by, TokenOrder order) {
        Permissions.require(by.actor(), UseCase.CREATE_TOKEN);
        by.requireRecentProof(clock.instant());
        AccountId own = by.account().id();
        AccountId id = order.account() == null ? own : order.account();
        OwnAccount.require(by.actor(), UseCase.CREATE_TOKEN, id);
        return unitOfWork.run(
                () -> {
                    Account account = accounts.find(id).orElseThrow(() -> unknown(id)).account();
                    Set<Role> possible = id.equals(own) ? by.actor().roles() : account.roles();
                    return create(by, account, possible, order);
                });
    }

    private TokenCreation create(
            SignedIn by, Account account, Set<Role> possible, TokenOrder order) {
        Instant now = clock.instant();
        Set<Role> roles = order.roles() == null ? possible : order.roles();
        Instant expiresAt = expiry(by, order);
        List<FieldError> errors = errors(possible, roles, order.expiresOn());
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            errors.add(
                    new FieldError(
                            "expires_on", Code.END_BEFORE_START, "This day is in the past."));
        }
        if (!errors.isEmpty()) {
            return new TokenCreation.Invalid(errors);
        }
        if (tokens.list(account.id(), null, MAX_TOKENS).size() == MAX_TOKENS) {
            return new TokenCreation.TooMany();
        }
        String text = secrets.nextToken();
        AccessToken token =
                new AccessToken(
                        ids.get(),
                        account.id(),
                        order.name(),
                        TokenText.shown(text),
                        EnumSet.copyOf(roles),
                        order.readOnly(),
                        now,
                        by.actor().id(),
                        expiresAt,
                        null);
        tokens.store(token, Secrets.hash(text));
        audit(AuditKind.TOKEN_CREATED, by.actor(), token);
        return new TokenCreation.Created(token, text);
    }

    private @Nullable Instant expiry(SignedIn by, TokenOrder order) {
        Instant wanted =
                order.expiresOn() == null
                        ? null
                        : order.expiresOn().plusDays(1).atStartOfDay(zone).toInstant();
        Instant latest = by.means() == SignedIn.Means.SESSION ? null : by.expiresAt();
        return latest == null || (wanted != null && wanted.isBefore(latest)) ? wanted : latest;
    }

    private static List<FieldError> errors(
            Set<Role> possible, Set<Role> roles, @Nullable LocalDate expiresOn) {
        List<FieldError> errors = new ArrayList<>();
        if (roles.isEmpty()) {
            errors.add(new FieldError("roles", Code.REQUIRED, "A token needs a role."));
        }
        if (!possible.containsAll(roles)) {
            errors.add(
                    new FieldError(
                            "roles",
                            Code.NOT_ALLOWED,
                            "A token cannot have more roles than its maker or its account."));
        }
        if (expiresOn != null && expiresOn.getYear() > LAST_YEAR) {
            errors.add(
                    new FieldError(
                            "expires_on",
                            Code.NOT_ALLOWED,
                            "A token ends before the year 9999; without a day it has no end."));
        }
        return errors;
    }

    /**
     * Lists tokens in the order of their ids, after {@code after}, at most {@code limit}.
     *
     * @param account whose tokens; null for all that the caller may see
     * @throws NotFoundException if the caller may not see those of {@code account}
     */
    public List<AccessToken> list(
            Actor actor, @Nullable AccountId account, @Nullable TokenId after, int limit) {
        Permissions.require(actor, UseCase.VIEW_TOKENS);
        return tokens.list(OwnAccount.shown(actor, UseCase.VIEW_TOKENS, account), after, limit);
    }

    /**
     * Revokes a token: it is valid no more, on any node, when this returns.
     *
     * @throws NotFoundException if there is none, or the caller may not know of it
     */
    public void revoke(Actor actor, TokenId id) {
        Permissions.require(actor, UseCase.REVOKE_TOKEN);
        Optional<AccessToken> revoked =
                unitOfWork.run(
                        () -> {
                            Optional<AccessToken> deleted =
                                    tokens.delete(id, OwnAccount.only(actor, UseCase.REVOKE_TOKEN));
                            deleted.ifPresent(
                                    token -> audit(AuditKind.TOKEN_REVOKED, actor, token));
                            return deleted;
                        });
        if (revoked.isEmpty()) {
            throw new NotFoundException("token", id.value());
        }
    }

    private void audit(AuditKind kind, Actor actor, AccessToken token) {
        audit.record(
                AuditEntry.of(kind)
                        .by(actor)
                        .about(
                                AuditSubject.token(token.prefix()),
                                AuditSubject.account(token.account().value())));
    }

    private static NotFoundException unknown(AccountId account) {
        return new NotFoundException("account", account.value());
    }
}
