package org.expedite.application.signin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import org.expedite.application.UnitOfWork;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.BrowserOrigin;
import org.expedite.application.accounts.Identities;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Secrets;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.Session.Stage;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in by the provider. A person is recognized by the provider and its subject there
 * only, and linked by an invitation first.
 */
public final class OpenIdDesk {
    /** Tolerated difference between the clocks of the provider and this node. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final IdentityProvider provider;
    private final Identities identities;
    private final RedemptionDesk redemption;
    private final SessionStart start;
    private final Secrets secrets;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    OpenIdDesk(
            IdentityProvider provider,
            Identities identities,
            RedemptionDesk redemption,
            SessionStart start,
            Secrets secrets,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.provider = provider;
        this.identities = identities;
        this.redemption = redemption;
        this.start = start;
        this.secrets = secrets;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns whether people can sign in by a provider. */
    public boolean isConfigured() {
        return provider.isConfigured();
    }

    /**
     * Begins a way to the provider.
     *
     * @param callback our address to which the provider sends the browser back
     * @param returnPath path of ours to which the browser is sent in the end
     * @param invitation the code of an invitation that is used by it; null for none
     * @param again whether the person of the present session has to prove anew who it is
     * @throws org.expedite.application.UnavailableException if the provider cannot be reached
     */
    public ProviderStart begin(
            URI callback, String returnPath, @Nullable String invitation, boolean again) {
        ProviderFlow flow =
                new ProviderFlow(
                        secrets.next(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        again,
                        returnPath,
                        invitation);
        ProviderRequest request = flow.request(callback);
        return new ProviderStart(provider.signInAddress(request), request.state(), flow.cookie());
    }

    /**
     * Completes the way of a browser that comes back.
     *
     * @param callback as it was at the beginning
     * @param cookie what the browser has kept for {@code state}; null if it has nothing
     * @param present the secret of the session that the browser has; null for none
     * @throws org.expedite.application.UnavailableException if the provider cannot be reached
     */
    public OpenIdResult complete(
            URI callback,
            @Nullable String cookie,
            ProviderReply reply,
            @Nullable String present,
            BrowserOrigin from) {
        Optional<ProviderFlow> flow =
                Optional.ofNullable(cookie)
                        .flatMap(ProviderFlow::read)
                        .filter(read -> read.isCompletedBy(reply.state(), clock.instant()));
        if (flow.isEmpty()) {
            return new OpenIdResult.Failed(ProviderProblem.SIGN_IN_EXPIRED);
        }
        String code = reply.code();
        Optional<ProviderSignIn> signIn =
                code == null
                        ? Optional.empty()
                        : provider.redeem(flow.get().request(callback), code, reply.issuer());
        return signIn.map(found -> completed(flow.get(), found, present, from))
                .orElseGet(
                        () ->
                                failed(
                                        null,
                                        SignInFailure.REFUSED_BY_PROVIDER,
                                        ProviderProblem.PROVIDER_REFUSED));
    }

    private OpenIdResult completed(
            ProviderFlow flow,
            ProviderSignIn signIn,
            @Nullable String present,
            BrowserOrigin from) {
        String invitation = flow.invitation();
        if (invitation != null) {
            return redeemed(
                    redemption.link(invitation, signIn.identity(), proofAt(signIn), from), flow);
        }
        return flow.again()
                ? provedAgain(flow, signIn, present, from)
                : signedIn(flow, signIn, present, from);
    }

    private OpenIdResult redeemed(RedemptionResult result, ProviderFlow flow) {
        return switch (result) {
            case RedemptionResult.Begun begun ->
                    new OpenIdResult.Begun(begun.session(), flow.returnPath());
            case RedemptionResult.IdentityTaken _ ->
                    failed(null, SignInFailure.IDENTITY_TAKEN, ProviderProblem.IDENTITY_TAKEN);
            case RedemptionResult.NotValid _, RedemptionResult.Invalid _ ->
                    failed(
                            null,
                            SignInFailure.INVITATION_NOT_VALID,
                            ProviderProblem.INVITATION_NOT_VALID);
        };
    }

    private OpenIdResult signedIn(
            ProviderFlow flow,
            ProviderSignIn signIn,
            @Nullable String present,
            BrowserOrigin from) {
        Optional<NewSession> begun =
                unitOfWork.run(
                        () ->
                                identities
                                        .find(signIn.identity())
                                        .filter(Account::active)
                                        .map(
                                                account ->
                                                        start.signedIn(
                                                                account,
                                                                from,
                                                                signIn.identity().issuer(),
                                                                proofAt(signIn),
                                                                start.previous(present))));
        return begun.<OpenIdResult>map(
                        session -> new OpenIdResult.Begun(session, flow.returnPath()))
                .orElseGet(
                        () ->
                                failed(
                                        identities.find(signIn.identity()).orElse(null),
                                        SignInFailure.NOT_LINKED,
                                        ProviderProblem.NOT_LINKED));
    }

    /** The same person has to come back, and to have proved who it is since it left. */
    private OpenIdResult provedAgain(
            ProviderFlow flow,
            ProviderSignIn signIn,
            @Nullable String present,
            BrowserOrigin from) {
        boolean fresh =
                signIn.authenticatedAt()
                        .filter(at -> !at.isBefore(flow.begunAt().minus(SKEW)))
                        .isPresent();
        Optional<NewSession> begun =
                unitOfWork.run(
                        () ->
                                find(present)
                                        .map(SessionHolder::account)
                                        .filter(account -> fresh && isLinked(account, signIn))
                                        .map(
                                                account ->
                                                        start.signedIn(
                                                                account,
                                                                from,
                                                                signIn.identity().issuer(),
                                                                clock.instant(),
                                                                start.previous(present))));
        return begun.<OpenIdResult>map(
                        session -> new OpenIdResult.Begun(session, flow.returnPath()))
                .orElseGet(
                        () ->
                                failed(
                                        find(present).map(SessionHolder::account).orElse(null),
                                        SignInFailure.REFUSED_BY_PROVIDER,
                                        ProviderProblem.PROVIDER_REFUSED));
    }

    private Optional<SessionHolder> find(@Nullable String present) {
        return present == null
                ? Optional.empty()
                : start.find(present, EnumSet.of(Stage.SIGNED_IN));
    }

    private boolean isLinked(Account account, ProviderSignIn signIn) {
        return identities
                .find(signIn.identity())
                .filter(linked -> linked.id().equals(account.id()))
                .isPresent();
    }

    /**
     * Returns the time of the proof. A provider that does not say it may have signed the person in
     * silently, so the proof counts as too old for what needs a recent one.
     */
    private Instant proofAt(ProviderSignIn signIn) {
        Instant now = clock.instant();
        return signIn.authenticatedAt()
                .filter(at -> !at.isAfter(now))
                .orElseGet(() -> now.minus(SignedIn.PROOF_LASTS));
    }

    /**
     * Returns the address at which a person signs out at the provider too.
     *
     * @param ended a session that has ended
     * @param then our address to which the provider sends the browser next
     * @return empty if the provider has not begun the session, or cannot be reached now
     */
    public Optional<URI> signOutAddress(Session ended, URI then) {
        return ended.issuer() == null || !provider.isConfigured()
                ? Optional.empty()
                : provider.signOutAddress(then);
    }

    private OpenIdResult failed(
            @Nullable Account account, SignInFailure reason, ProviderProblem problem) {
        AuditEntry entry = AuditEntry.of(AuditKind.SIGN_IN_FAILED).because(reason);
        audit.record(
                account == null ? entry : entry.about(AuditSubject.account(account.id().value())));
        return new OpenIdResult.Failed(problem);
    }
}
