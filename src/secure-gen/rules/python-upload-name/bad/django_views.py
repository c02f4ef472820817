def store(request):
    uploaded_file = request.FILES["document"]
    with open("media/" + uploaded_file.name, "wb+") as target:  # weakness
        for chunk in uploaded_file.chunks():
            target.write(chunk)
