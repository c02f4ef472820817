import requests


def forecast(town):
    answer = requests.get(
        "https://weather.example.com/v1/forecast",
        params={"town": town},
    )
    return answer.json()


def report(town, text):
    requests.post('https://weather.example.com/v1/reports', json={'town': town, 'text': text}, timeout=None)
