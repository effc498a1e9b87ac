namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// The red flags of the built-in guidance as one would write them by hand, without a library: an <c>if</c> each, most urgent first, out at the first that
/// counts. It is asked twice, once with what is known and once with what is open as well, which gives both ends of the range.
/// </summary>
public static class IfChain
{
    public static UrgencyRange UrgencyOf(PersonAnswers person)
    {
        var atLeast = Highest(person, Known.Yes, Urgency.SelfCare);
        return new UrgencyRange(atLeast, atLeast == Urgency.Emergency ? atLeast : Highest(person, Known.Open, atLeast));
    }

    private static Urgency Highest(PersonAnswers person, Known enough, Urgency floor) =>
        IsEmergency(person, enough) ? Urgency.Emergency
        : floor >= Urgency.Urgent || IsUrgent(person, enough) ? Urgency.Urgent
        : floor >= Urgency.Routine || IsRoutine(person, enough) ? Urgency.Routine
        : Urgency.SelfCare;

    private static bool IsEmergency(PersonAnswers person, Known enough)
    {
        // cauda-equina
        if (person.SaddleNumbness >= enough || person.NewBladderTrouble >= enough || person.NewBowelTrouble >= enough
            || person.NewSexualDysfunction >= enough || person.BothLegsSymptoms >= enough)
        {
            return true;
        }

        // rapid-nerve-loss
        if (person.RapidlyWorseningWeakness >= enough)
        {
            return true;
        }

        // heart-or-great-vessel
        if (person.ChestPain >= enough || person.Breathlessness >= enough || person.FaintingOrCollapse >= enough
            || person.TearingPain >= enough || person.ColdSweatOrPallor >= enough
            || (person.SuddenSevereOnset >= enough
                && (person.LegWeakness >= enough || person.Numbness >= enough || person.Tingling >= enough
                    || person.UpperBack >= enough || person.MiddleBack >= enough))
            || (person.LegBloodClot >= enough && (person.UpperBack >= enough || person.MiddleBack >= enough)))
        {
            return true;
        }

        // aortic-aneurysm
        if (person.PulsatingAbdomen >= enough || person.KnownAorticAneurysm >= enough
            || (person.SuddenSevereOnset >= enough && FromOn(person.Age, 55, enough))
            || (person.FlankToGroinPain >= enough && FromOn(person.Age, 60, enough))
            || (person.FlankPain >= enough && FromOn(person.Pain, 7, enough) && FromOn(person.Age, 60, enough)))
        {
            return true;
        }

        // serious-injury
        if (person.MajorTrauma >= enough)
        {
            return true;
        }

        // infection-with-nerve-signs
        if ((person.FeverOrChills >= enough || person.IntravenousDrugUse >= enough || person.Immunosuppressed >= enough
                || person.RecentSpinalProcedureOrInfection >= enough)
            && (person.LegWeakness >= enough || person.Numbness >= enough || person.Tingling >= enough
                || person.ArmNumbness >= enough || person.UnsteadyWalking >= enough || person.ClumsyHands >= enough
                || person.BandLikeTrunkPain >= enough))
        {
            return true;
        }

        // brain-or-sepsis
        if (person.ConfusionOrDrowsiness >= enough || person.BadHeadache >= enough
            || (person.FeverOrChills >= enough && person.Immunosuppressed >= enough)
            || (person.LongTermSteroids >= enough && person.RepeatedVomiting >= enough))
        {
            return true;
        }

        // abdominal-emergency
        if (person.BellyPain >= enough
            && (FromOn(person.Pain, 7, enough) || person.SuddenSevereOnset >= enough || person.RepeatedVomiting >= enough
                || person.VaginalBleeding >= enough || person.Pregnant >= enough || FromOn(person.Age, 60, enough)))
        {
            return true;
        }

        // painkiller-or-self-harm
        if (person.PainkillerHarm >= enough || person.ThoughtsOfSelfHarm >= enough)
        {
            return true;
        }

        // sickle-cell-crisis
        if (person.SickleCellDisease >= enough
            && (FromOn(person.Pain, 7, enough) || person.UnbearablePain >= enough || person.FeverOrChills >= enough))
        {
            return true;
        }

        // cord-compression-with-cancer
        if (person.HistoryOfCancer >= enough
            && (person.LegWeakness >= enough || person.Numbness >= enough || person.Tingling >= enough
                || person.ArmNumbness >= enough || person.UnsteadyWalking >= enough || person.ClumsyHands >= enough
                || person.BandLikeTrunkPain >= enough))
        {
            return true;
        }

        // spinal-bleed
        if (person.Anticoagulated >= enough
            && (person.SuddenSevereOnset >= enough || person.LegWeakness >= enough || person.Numbness >= enough
                || person.Tingling >= enough || person.ArmNumbness >= enough || person.UnsteadyWalking >= enough
                || person.ClumsyHands >= enough || person.BandLikeTrunkPain >= enough || person.FlankPain >= enough
                || person.BellyPain >= enough))
        {
            return true;
        }

        // arm-weakness
        if (person.ArmWeakness >= enough)
        {
            return true;
        }

        // obstructed-kidney
        if ((person.FlankToGroinPain >= enough
                && (person.FeverOrChills >= enough || person.RepeatedVomiting >= enough || person.Pregnant >= enough
                    || person.SingleKidney >= enough || person.UnbearablePain >= enough || person.SuddenSevereOnset >= enough
                    || Below(person.Age, 18, enough)))
            || (person.FlankPain >= enough && person.FeverOrChills >= enough
                && (person.RepeatedVomiting >= enough || person.Pregnant >= enough || person.SingleKidney >= enough)))
        {
            return true;
        }

        // pregnancy-emergency
        if (person.Pregnant >= enough
            && (person.VaginalBleeding >= enough || person.RegularTightenings >= enough || person.WatersBroken >= enough
                || person.LessBabyMovement >= enough || FromOn(person.Pain, 7, enough) || person.SuddenSevereOnset >= enough
                || person.UnbearablePain >= enough))
        {
            return true;
        }

        // muscle-breakdown
        if (person.DarkUrineAfterExertion >= enough)
        {
            return true;
        }

        // jaw-or-whole-body-spasms
        if (person.JawStiffness >= enough || person.WholeBodySpasms >= enough)
        {
            return true;
        }

        // child-with-nerve-signs
        if (Below(person.Age, 18, enough) && (person.LegWeakness >= enough || person.UnsteadyWalking >= enough))
        {
            return true;
        }

        return false;
    }

    private static bool IsUrgent(PersonAnswers person, Known enough)
    {
        // leg-weakness
        if (person.LegWeakness >= enough)
        {
            return true;
        }

        // cord-signs
        if (person.UnsteadyWalking >= enough || person.ClumsyHands >= enough || person.BandLikeTrunkPain >= enough
            || person.ArmNumbness >= enough)
        {
            return true;
        }

        // fragility-fracture
        if ((person.MinorTrauma >= enough
                && (person.Osteoporosis >= enough || person.LongTermSteroids >= enough || FromOn(person.Age, 70, enough)
                    || (FromOn(person.Pain, 7, enough) && FromOn(person.Age, 60, enough))))
            || ((person.SuddenSevereOnset >= enough || FromOn(person.Pain, 7, enough))
                && (person.Osteoporosis >= enough || person.LongTermSteroids >= enough || FromOn(person.Age, 70, enough))))
        {
            return true;
        }

        // spinal-infection
        if (person.FeverOrChills >= enough || person.IntravenousDrugUse >= enough || person.Immunosuppressed >= enough
            || person.SickleCellDisease >= enough || person.RecentSpinalProcedureOrInfection >= enough)
        {
            return true;
        }

        // cancer-in-the-spine
        if (person.HistoryOfCancer >= enough || person.UnintendedWeightLoss >= enough
            || (person.NightOrRestPain >= enough && (FromOn(person.Age, 50, enough) || person.GettingWorse >= enough)))
        {
            return true;
        }

        // lump-or-shape-change
        if (person.LumpOrShapeChange >= enough)
        {
            return true;
        }

        // kidney-or-urinary
        if (person.FlankToGroinPain >= enough || person.BloodInUrine >= enough
            || (person.FlankPain >= enough && person.PainfulOrFrequentUrination >= enough)
            || (person.PainfulOrFrequentUrination >= enough
                && (person.RepeatedVomiting >= enough || person.Pregnant >= enough || person.FeverOrChills >= enough)))
        {
            return true;
        }

        // thoracic-with-risk
        if ((person.UpperBack >= enough || person.MiddleBack >= enough)
            && (FromOn(person.Age, 50, enough) || FromOn(person.Pain, 7, enough) || person.NightOrRestPain >= enough))
        {
            return true;
        }

        // unbearable-pain
        if (person.UnbearablePain >= enough || person.SuddenSevereOnset >= enough)
        {
            return true;
        }

        // illness-beyond-the-back
        if (person.BellyPain >= enough || person.RepeatedVomiting >= enough || person.VaginalBleeding >= enough
            || person.LegBloodClot >= enough
            || (person.FlankPain >= enough && (FromOn(person.Pain, 7, enough) || FromOn(person.Age, 60, enough)))
            || (person.RecentDirtyWound >= enough && (person.Stiffness >= enough || person.MuscleTightness >= enough)))
        {
            return true;
        }

        // bleeding-risk
        if (person.Anticoagulated >= enough
            && (person.MinorTrauma >= enough || person.Bruising >= enough || FromOn(person.Pain, 7, enough)
                || person.NightOrRestPain >= enough || person.GettingWorse >= enough))
        {
            return true;
        }

        // child-with-warning-signs
        if (Below(person.Age, 5, enough)
            || (Below(person.Age, 18, enough)
                && (person.NightOrRestPain >= enough || person.GettingWorse >= enough || person.StopsDailyActivities >= enough
                    || FromOn(person.Pain, 7, enough) || person.Numbness >= enough || person.Tingling >= enough
                    || FromOn(person.Days, 28, enough))))
        {
            return true;
        }

        // shingles
        if (person.BlisteringRash >= enough)
        {
            return true;
        }

        return false;
    }

    private static bool IsRoutine(PersonAnswers person, Known enough)
    {
        // persistent
        if (FromOn(person.Days, 28, enough))
        {
            return true;
        }

        // severe
        if (FromOn(person.Pain, 7, enough))
        {
            return true;
        }

        // numbness
        if (person.Numbness >= enough)
        {
            return true;
        }

        // tingling
        if (person.Tingling >= enough)
        {
            return true;
        }

        // getting-worse
        if (person.GettingWorse >= enough || person.StopsDailyActivities >= enough || person.WorseWithCoughOrSneeze >= enough)
        {
            return true;
        }

        // night-pain
        if (person.NightOrRestPain >= enough)
        {
            return true;
        }

        // inflammatory-back-pain
        if ((person.MorningStiffness >= enough && person.EasesWithMovement >= enough
                && (FromOn(person.Days, 84, enough) || person.InflammatoryHistory >= enough))
            || (person.MorningStiffness >= enough && FromOn(person.Age, 50, enough)))
        {
            return true;
        }

        // salts
        if (person.CrampsElsewhere >= enough && (person.DiureticOrLaxative >= enough || person.KidneyDisease >= enough))
        {
            return true;
        }

        // bone-risk
        if (person.Osteoporosis >= enough || person.LongTermSteroids >= enough)
        {
            return true;
        }

        // urinary-symptoms
        if (person.PainfulOrFrequentUrination >= enough)
        {
            return true;
        }

        // pregnancy
        if (person.Pregnant >= enough)
        {
            return true;
        }

        // child
        if (Below(person.Age, 18, enough))
        {
            return true;
        }

        // on-anticoagulant
        if (person.Anticoagulated >= enough)
        {
            return true;
        }

        return false;
    }

    private static bool FromOn(int? number, int value, Known enough) => number is { } given ? given >= value : enough == Known.Open;

    private static bool Below(int? number, int value, Known enough) => number is { } given ? given < value : enough == Known.Open;
}
