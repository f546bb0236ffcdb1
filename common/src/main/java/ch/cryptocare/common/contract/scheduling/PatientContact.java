package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** How to reach the patient: name of 1 to 100 characters, phone in E.164 form. Nothing about health is asked. */
public record PatientContact(String name, EmailAddress email, Optional<String> phone, Optional<Language> language) {
    private static final int LONGEST_NAME = 100;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{Cntrl}+");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public PatientContact {
        name = checkedName("patient.name", name);
        phone = checkedPhone(phone);
    }

    /** @param field where it stands in the request */
    static String checkedName(String field, String typed) {
        var name = typed.strip();
        if (name.isEmpty()) throw Refusal.invalid(field, "empty");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid(field, "too-long");
        if (!PRINTABLE.matcher(name).matches()) throw Refusal.invalid(field, "not-printable");
        return name;
    }

    static Optional<String> checkedPhone(Optional<String> typed) {
        var phone = typed.map(text -> text.replaceAll("[\\s().-]", "")).filter(text -> !text.isEmpty());
        if (phone.isPresent() && !E164.matcher(phone.get()).matches())
            throw Refusal.invalid("patient.phone", "not-a-phone-number");
        return phone;
    }
}
