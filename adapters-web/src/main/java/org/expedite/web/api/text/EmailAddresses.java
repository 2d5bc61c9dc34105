package org.expedite.web.api.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads e-mail addresses as people say and type them. */
public final class EmailAddresses {
    /** The error of a text that is no e-mail address: the code, a colon, and the detail. */
    public static final String OBJECTION = "INVALID_EMAIL: must be an e-mail address";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private EmailAddresses() {}

    /**
     * Returns the forms under which the registry may have an address: as given, and with its domain
     * in the letters of its language and in those of the domain name system.
     *
     * @param text as given
     * @return the forms; empty if the text is not an address
     */
    public static Set<String> read(String text) {
        String address = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Set<String> forms = new LinkedHashSet<>();
        if (!ADDRESS.matcher(address).matches()) {
            return forms;
        }
        forms.add(address);
        int at = address.indexOf('@') + 1;
        String local = address.substring(0, at);
        try {
            String domain = IDN.toASCII(address.substring(at), IDN.ALLOW_UNASSIGNED);
            forms.add(local + domain);
            forms.add(local + IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException _) {
            // The domain has no other form.
        }
        return forms;
    }
}
