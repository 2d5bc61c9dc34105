package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Settings of sign-in by passwords, by a provider, and by tokens of an issuer.
 *
 * @param dataDir the directory that contains the file of the key
 * @param secretsKey the key that seals stored secrets; unset for one in a file
 * @param secondFactorFor the roles that need a second factor; unset for the usual ones
 * @param oidcIssuer the provider that signs people in; unset for none
 * @param oidcClientId our name at the provider
 * @param oidcClientSecret our password at the provider; unset for none
 * @param jwtIssuer the issuer of tokens for programs; unset for none
 * @param jwtAudience by which that issuer names us
 */
@Introspected
@ConfigurationProperties("expedite")
public record IdentitySettings(
        @Form("a path") Path dataDir,
        @Nullable String secretsKey,
        @Nullable FactorRoles secondFactorFor,
        @Nullable IssuerUrl oidcIssuer,
        @Nullable String oidcClientId,
        @Nullable String oidcClientSecret,
        @Nullable IssuerUrl jwtIssuer,
        @Nullable String jwtAudience) {
    /** The variable of the key that seals stored secrets. */
    public static final String SECRETS_KEY = "EXPEDITE_SECRETS_KEY";

    private static final String KEY_FILE = "secrets.key";
    private static final int KEY_BYTES = 32;
    private static final Set<Role> USUAL = Set.of(Role.ADMIN, Role.REGISTRAR, Role.DUTY_MANAGER);

    /** Our registration at a provider. */
    public record Client(String issuer, String id, @Nullable String secret) {}

    /** The origin of tokens for programs. */
    public record TokenSource(String issuer, String audience) {}

    /** Returns the roles that need a second factor; in a demo usually none. */
    Set<Role> secondFactorFor(boolean demo) {
        if (secondFactorFor != null) {
            return secondFactorFor.roles();
        }
        return demo ? Set.of() : USUAL;
    }

    /** Returns the provider that signs people in, and our registration there. */
    public Optional<Client> client() {
        return oidcIssuer == null || oidcClientId == null
                ? Optional.empty()
                : Optional.of(new Client(oidcIssuer.text(), oidcClientId, oidcClientSecret));
    }

    /** Returns where tokens for programs come from. */
    public Optional<TokenSource> tokenSource() {
        return jwtIssuer == null || jwtAudience == null
                ? Optional.empty()
                : Optional.of(new TokenSource(jwtIssuer.text(), jwtAudience));
    }

    /** Returns the file of the key if it is not a setting. */
    public Path keyFile() {
        return dataDir.resolve(KEY_FILE);
    }

    void check() {
        requireBoth("EXPEDITE_OIDC_ISSUER", oidcIssuer, "EXPEDITE_OIDC_CLIENT_ID", oidcClientId);
        requireBoth("EXPEDITE_JWT_ISSUER", jwtIssuer, "EXPEDITE_JWT_AUDIENCE", jwtAudience);
        if (oidcClientSecret != null && oidcIssuer == null) {
            throw new InvalidSettingException(
                    "EXPEDITE_OIDC_CLIENT_SECRET",
                    "requires EXPEDITE_OIDC_ISSUER, which is not set");
        }
        if (jwtAudience != null && jwtAudience.equals(oidcClientId)) {
            throw new InvalidSettingException(
                    "EXPEDITE_JWT_AUDIENCE",
                    "must differ from EXPEDITE_OIDC_CLIENT_ID: what the provider signs for a"
                            + " browser must be no token of a program");
        }
        if (secretsKey != null && !isKey(secretsKey)) {
            throw new InvalidSettingException(SECRETS_KEY, "must be 32 bytes in Base64");
        }
    }

    private static void requireBoth(
            String first, @Nullable Object a, String second, @Nullable Object b) {
        if ((a == null) != (b == null)) {
            throw new InvalidSettingException(
                    a == null ? second : first,
                    "requires " + (a == null ? first : second) + ", which is not set");
        }
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Omits the secrets. */
    @Override
    public String toString() {
        return "IdentitySettings[oidcIssuer=" + oidcIssuer + ", jwtIssuer=" + jwtIssuer + "]";
    }
}
