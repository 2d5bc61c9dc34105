package org.expedite.web.api.accounts;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * An invitation to choose how one signs in.
 *
 * @param url the page for the person of the account; it works once, and is shown only here
 * @param expiresAt the end of its validity
 */
@Introspected
@Schema(name = "Invitation")
public record InvitationJson(String url, Instant expiresAt) {}
