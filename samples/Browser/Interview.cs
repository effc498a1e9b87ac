using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace BackSpasms.Guidance.Samples.Browser;

/// <summary>
/// The interview, in the memory of this page and nowhere else. Answers are immutable values, so the way back is a list of what was known at each
/// moment. The browser's history holds the number of the moment, no answer: its Back key works, and so does its Forward key.
/// </summary>
internal sealed class Interview
{
    private readonly GuidanceModel _guidance;
    private readonly NavigationManager _navigation;
    private readonly IJSRuntime _browser;

    // The first is the start page, before anything is asked.
    private readonly List<Moment?> _moments = [null];
    private int _at;
    private bool _forgets;

    public Interview(GuidanceModel guidance, NavigationManager navigation, IJSRuntime browser)
    {
        _guidance = guidance;
        _navigation = navigation;
        _browser = browser;
        Remembered = Presentation.Empty(guidance.Vocabulary);
        navigation.LocationChanged += Follow;
        Write(0, replace: true);
    }

    /// <summary>Another moment is to be shown.</summary>
    internal event Action? Changed;

    /// <summary>What is to be shown; null for the start page.</summary>
    internal Moment? Now => _moments[_at];

    /// <summary>The last answer to everything that was ever answered: it fills in a screen that comes again.</summary>
    internal Presentation Remembered { get; private set; }

    internal void Start() => Add(new Moment(_guidance, Presentation.Empty(_guidance.Vocabulary), []));

    /// <summary>Takes the answers to the screen that is shown.</summary>
    internal void Answer(ScreenDraft answers)
    {
        Remembered = answers.AddTo(Remembered);
        Add(Now!.After(new AnsweredScreen(_at, Now.Question!, answers.Findings), answers.AddTo(Now.Known)));
    }

    /// <summary>Shows the outcome as far as it is known.</summary>
    internal void Stop() => Add(Now!.Stopped());

    /// <summary>Shows the next question, that of the plan too.</summary>
    internal void GoOn() => Add(Now!.GoingOn());

    internal Task BackAsync() => GoToAsync(_at - 1);

    /// <summary>Goes back to a screen, to change what it was answered with.</summary>
    internal Task GoToAsync(int moment) => _browser.InvokeVoidAsync("history.go", moment - _at).AsTask();

    /// <summary>Goes back to the start page, and forgets every answer.</summary>
    internal Task StartAgainAsync()
    {
        _forgets = true;
        return GoToAsync(0);
    }

    private void Add(Moment moment)
    {
        _moments.RemoveRange(_at + 1, _moments.Count - _at - 1);
        _moments.Add(moment);
        _at++;
        Write(_at);
        Changed?.Invoke();
    }

    /// <summary>Writes a moment into the browser's history, which then has the same number of steps as this list. The address stays the same.</summary>
    private void Write(int moment, bool replace = false) => _navigation.NavigateTo(
        _navigation.BaseUri,
        new NavigationOptions { HistoryEntryState = moment.ToString(CultureInfo.InvariantCulture), ReplaceHistoryEntry = replace });

    /// <summary>Shows the moment that the browser's history has come to. What this page does not know, such as a moment from before it was loaded again, changes nothing.</summary>
    private void Follow(object? sender, LocationChangedEventArgs change)
    {
        if (!int.TryParse(change.HistoryEntryState, NumberStyles.None, CultureInfo.InvariantCulture, out var moment) || moment >= _moments.Count || moment == _at)
        {
            return;
        }

        _at = moment;
        if (_forgets)
        {
            _forgets = false;
            _moments.RemoveRange(_at + 1, _moments.Count - _at - 1);
            Remembered = Presentation.Empty(_guidance.Vocabulary);
        }

        Changed?.Invoke();
    }
}
