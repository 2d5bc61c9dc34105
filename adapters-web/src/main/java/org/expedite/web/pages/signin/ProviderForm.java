package org.expedite.web.pages.signin;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Form by which a page of ours begins a way to the provider.
 *
 * @param returnTo path of ours to which the browser is sent in the end; null for the home page
 * @param invitation the code of an invitation that is used by it; null for none
 * @param again {@code true} if the person has to prove anew who it is
 */
@Introspected
record ProviderForm(
        @Nullable String returnTo, @Nullable String invitation, @Nullable String again) {}
